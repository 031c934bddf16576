import "prisoner-card/react";
import { useRef } from "react";
import { createRoot } from "react-dom/client";
import type { PrisonerCard } from "prisoner-card/element";

function App() {
  const card = useRef<PrisonerCard>(null);
  return (
    <prisoner-card
      ref={card}
      feed="/feed.json"
      person="mironov"
      lang="en"
      theme="light"
      debug={false}
      onprisoner-card-ready={({ detail }) => (document.title = `${detail.person} ${card.current?.theme}`)}
    >
      <a href="https://memopzk.org/">Sergei Mironov</a>
    </prisoner-card>
  );
}

// @ts-expect-error there is no such theme
export const Wrong = () => <prisoner-card theme="drak" />;

export const List = () => <prisoner-list feed="/feed.json" order="name" search onprisoner-list-ready={({ detail }) => detail.people} />;

// @ts-expect-error there is no such order
export const WrongList = () => <prisoner-list order="age" />;

createRoot(document.querySelector("#app")!).render(<App />);
