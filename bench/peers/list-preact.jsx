/** @jsx h */
/** The list in Preact. */

import { h, render } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { define, find, loadPeople } from "./list-shared.js";

function List({ feed }) {
  const [people, setPeople] = useState([]);
  const [typed, setTyped] = useState("");
  useEffect(() => void loadPeople(feed).then(setPeople), [feed]);
  const found = useMemo(() => find(people, typed), [people, typed]);
  return (
    <section>
      <input type="search" value={typed} onInput={({ target }) => setTyped(target.value)} />
      <p role="status">{found.length} people</p>
      {found.map(({ id, name, line, place }) => (
        <article key={id}><button type="button">{name}</button><p>{line}</p><p>{place}</p></article>
      ))}
    </section>
  );
}

define((root, feed) => render(<List feed={feed} />, root));
