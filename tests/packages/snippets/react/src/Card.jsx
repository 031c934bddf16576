import "prisoner-card/react";

export default function Card() {
  return (
    <prisoner-card feed="https://feed.example/feed.json" person="mironov" lang="en" theme="light" keys="ed25519:11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=#urn:example:prisoner-card:sample" since="1">
      <a href="https://feed.example/?&#123;&#123;a&#125;&#125;&amp;b=&#91;c&#93;">Sergei &#123;&#123; name &#125;&#125; &#123;% raw %&#125; &#123;x&#125; $&#123;y&#125; &#91;gallery&#93; &#123;&#123;&lt; z &gt;&#125;&#125; &lt;b&gt; &amp; &quot;more&quot; *now* _then_ `code`</a>
    </prisoner-card>
  );
}
