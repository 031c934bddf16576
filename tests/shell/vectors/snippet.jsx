import "prisoner-card/react";

export default function Card() {
  return (
    <prisoner-card feed="https://feed.example/?a=1&amp;b=&quot;&#123;c&#125;&quot;" person="&#123;alert(1)&#125; &lt;b&gt; 'x' &#91;y&#93;&#10;&quot;z&quot;" lang="ru" keys="ed25519:11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=#urn:example:people" since="7">
      <a href="https://feed.example/?&#123;x&#125;&amp;y">&#123;&#123; name &#125;&#125; &lt;/a&gt; &amp; more</a>
    </prisoner-card>
  );
}
