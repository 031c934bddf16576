/** The rules that the WordPress plugin has in PHP, on the vectors of the card's own. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

test("the plugin finds the person that the card finds", (context) => {
  const vectors = JSON.parse(readFileSync(path("tests/shell/vectors/persons.json"), "utf8"));
  const program = `define('ABSPATH', '/');
    require $argv[1];
    $find = function ($vector) {
      $people = array();
      foreach ($vector['ids'] as $place => $id) $people[] = array('id' => $id, 'place' => $place);
      return Prisoner_Card\\find_person($people, $vector['wanted'])['place'] ?? -1;
    };
    echo json_encode(array_map($find, json_decode(stream_get_contents(STDIN), true)));`;
  const people = path("integrations/wordpress/prisoner-card/includes/people.php");
  const { stdout, stderr, error } = spawnSync("php", ["-r", program, people], { input: JSON.stringify(vectors), encoding: "utf8" });
  if (error) {
    console.error(`SKIPPED: ${context.name}: there is no ${error.path}`);
    return context.skip();
  }
  assert.equal(stderr, "");
  const found = JSON.parse(stdout);
  vectors.forEach(({ ids, wanted, found: expected }, at) => assert.equal(found[at], expected, `${wanted} among ${ids}`));
});
