### The words of the builder of snippets, a page for partners and publishers.
###
### In languages that are written from right to left, text that is written from left to right stands between
### { "\u2066" } and { "\u2069" }: addresses, code, names of files, and the values that hold them.

# The page's heading.
title = Put a card on your page

# Below it.
lead = Choose a person, look at the card, copy the snippet. What you choose stays in this page’s address. Nothing is stored or sent.

# Over the first group of fields.
source = The feed

# Label of a field.
feed = Address of the feed

# Below the field.
feed-hint = Ask the publisher for it. It begins with https:// and usually ends with feed.json. Several addresses with spaces between them are mirrors.

# Label of a field.
keys = Public key of the publisher

# Below the field.
keys-hint = It begins with ed25519:. With it, the card shows only what this key has signed. Ask the publisher for it, but not through the feed’s server.

# While the feed is on its way.
loading = Loading the feed …

# Once it is there.
# $count (Number) - the number of its people
loaded = { $count ->
    [one] The feed has { $count } person.
   *[other] The feed has { $count } people.
}

# The feed's address is none.
trouble-address = This is not an address. Copy it from your browser’s address bar, from https:// on.

# The feed's address begins with http:.
trouble-mixed = This address begins with http://, which pages on https may not load. Try it with https://, or ask the publisher.

# The feed's server lets no other site read it.
trouble-closed = The server has this file, but does not let other sites read it. Send the following to the people who run the server: it must answer with the header Access-Control-Allow-Origin: *

# The feed's address redirects.
trouble-redirect = This address leads on to another one, and cards do not follow it. Open it in a new tab, and copy the address that stands there then.

# The feed's server does not answer.
trouble-unreachable = There is no answer from this address. Open it in a new tab: if nothing comes there either, it is wrong or its server is down. If it opens there, a policy of this page forbids it.

# The feed takes too long.
trouble-late = The server took more than 10 seconds. Try again later, or ask the publisher for a mirror.

# The server answers with an error.
# $status (String) - such as 404
trouble-refused = The server answers with error { $status }. Check the address letter by letter; if it is right, tell the publisher.

# The feed is larger than 2 MB.
trouble-too-large = This feed is larger than the 2 MB that a card loads. Ask the publisher for the person’s own feed.

# It is something else than JSON.
trouble-not-json = This is not a feed: perhaps the address of a page. Ask the publisher for the address of the feed itself.

# It is JSON, but no such feed.
# $why (String) - a message in English
trouble-not-a-feed = This is a file of data, but no feed for cards. For the publisher: { $why }

# The signature does not fit the key.
# $why (String) - a message in English
trouble-signature = This key has not signed this feed, so its cards would show nothing. Compare the key with the publisher’s. For the publisher: { $why }

# Something else.
# $why (String) - a message in English
trouble-other = This feed cannot be used: { $why }

# The feed's last day has passed.
# $date (String) - a date, such as 2026-11-20
concern-expired = This feed was valid until { $date }, and its cards say so to every reader. Ask the publisher for a newer one.

# The feed is old.
# $count (Number) - the number of days
concern-old = { $count ->
    [one] This feed was issued { $count } day ago. Ask the publisher whether it is still looked after.
   *[other] This feed was issued { $count } days ago. Ask the publisher whether it is still looked after.
}

# The feed says no number of its issue.
concern-no-sequence = This feed does not number its issues, so nobody notices when an old one is shown in place of a new one.

# The feed has no id.
concern-no-id = This feed has no id, so a key for it would count for every feed of the same publisher.

# The feed has no people.
concern-nobody = Nobody is in this feed.

# No key was typed.
concern-no-key = Without a key, anybody who takes over the feed’s server can change the addresses on your page.

# Over the group of choices.
choices = The card

# Label of a choice.
person = Person

# Where the typed text is in nobody's name.
nobody-found = Nobody found. Try a part of the name, or the name in another alphabet.

# A person whose profile was withdrawn.
# $person (String) - the id
withdrawn = { $person } (withdrawn)

# Label of a choice.
language = Language of the card

# The first choice of languages.
language-of-page = that of your page

# Label of a choice.
layout = Layout

# The whole card.
layout-full = whole card

# The short card.
layout-compact = compact

# Label of a choice.
theme = Colours

# As the reader's system has it.
theme-auto = as the reader has set

# Light.
theme-light = light

# Dark.
theme-dark = dark

# Label of a choice.
help = Ways to help

# All of them.
help-all = all

# Letters alone.
help-letters = letters alone

# The address alone.
help-none = the address alone

# Label of a choice.
links = Links to other sites

# They are links.
links-all = links

# They are text.
links-none = plain text

# Label of a choice.
photo = Photo

# From where the feed says.
photo-feed = from where the feed says

# From the hosts of the script and the feed.
photo-own = only from hosts that the card asks anyway

# None.
photo-none = none

# A box to tick. Today's is the issue that the builder has loaded.
refuse-older = Refuse issues of the feed that are older than today’s issue

# Over the preview.
preview = Preview

# Label of the widths.
width = Width

# A width.
# $pixels (String) - a number
pixels = { $pixels } px

# Label of light or dark, in the words of theme-light and theme-dark: where an adjective agrees, label the page’s colours.
ground = Page

# Before there is a card.
nothing-yet = Paste the address of a feed first. Then the card appears here.

# Over the snippets.
snippet = Snippet

# A form of snippet.
kind-tag = HTML

# A form of snippet.
kind-script = Script alone

# A form of snippet.
kind-static = Static card

# A form of snippet.
kind-frame = Frame

# The purpose of the form.
about-tag = The card becomes a part of your page. The first lines tell the browser early what the card will load, so it is there sooner.

# The purpose of the form.
about-script = For editors that keep scripts and remove unknown tags. The card appears where the script stands.

# The purpose of the form.
about-static = The card stands in your page’s own HTML and can be read without scripts. It stays as it was on the day when you pasted it. Use it where your pages are made anew with each issue of the feed.

# The purpose of the form.
about-frame = For pages where scripts of others are not wanted: the card stands in a frame from the publisher’s site.

# The purpose of the form.
about-wordpress = For sites with the plugin Prisoner Card. Authors without the right to use HTML may use it, too.

# The purpose of the form.
about-generator = For pages written in Markdown. Leave a blank line before and after it, and none in it.

# The purpose of the form.
about-hugo = Hugo removes HTML from Markdown. A shortcode of your own keeps it.

# The purpose of the form.
about-app = For apps that are built from npm packages. The card’s files become a part of your app.

# The purpose of the form.
about-editor = Paste it into the editor’s block for HTML code. Then look at the published page: only there do you see what the editor has taken out.

# The purpose of the form. The name of the format is as Drupal has it in English.
about-drupal = Choose the text format Full HTML, and paste it into the source of the text. The other formats remove the card.

# The purpose of the form.
about-wix = Wix shows the address that you give it in a frame.

# Where a text goes.
place-page = Paste this where the card should stand:

# Where a text goes.
place-post = Paste this into the text, on a line of its own:

# Where a text goes.
place-terminal = Run this in a terminal:

# Where a text goes.
# $file (String) - a file's name
place-file = Put this into the file { $file }:

# Where a text goes.
place-address = Give this address to the editor:

# A button.
copy = Copy

# After it was pressed.
copied = Copied.

# After it was pressed in vain.
not-copied = Copying did not work here. The text is selected: press Ctrl+C (on a Mac, ⌘C).

# Label of a field.
frame = Address of the page for frames

# Below the field.
frame-hint = On a site that prisoner-card build has made, it is the person’s page with embed.html at its end.

# Why there is no snippet.
impossible-frame = This feed does not show where the publisher’s page for frames is. If there is one, type its address below.

# Why there is no snippet.
# $name (String) - an attribute
impossible-shortcode = A shortcode of WordPress cannot carry the value of { $name }. Use the plugin’s block in its place.

# Over the policy.
policy = Content security policy

# Below it.
policy-hint = Only for pages that have such a policy: add this to it. These choices need exactly this.

# Heading over the hosts that are trusted. It is the beginning of the sentences below: “Whom your page trusts” … “With all of your page: …”
trust = Whom your page trusts

# With the page: nobody.
trust-pinned = The script is pinned by its hash: your readers’ browsers run no other.

# With the page: a host.
# $host (String) - a host
trust-host = With all of your page: { $host }, whose script is not pinned.

# With the page: its own host.
trust-own = With your page: nobody but yourself, for the files come from your own site.

# With the page: nobody.
trust-framed = The frame cannot touch your page. It sends its height and, when a reader follows one, a link of its own site.

# With the addresses: the key.
trust-key = With the addresses: everybody who has the publisher’s secret key. Servers can withhold the feed, not change it.

# With the addresses: hosts.
# $hosts (String) - hosts, with commas between them
trust-hosts = The people who run { $hosts } can change the addresses on your page.

# Over the last part.
check = Check my page

# Below it.
check-hint = A browser may not read other sites, so this page cannot look at yours. The publisher’s command can: it names the snippets on the page, stale cards, missing keys, wrong attributes and policies that stop a card.

# Label of a field.
check-address = Address of your page

# Over the command.
check-command = Run this on a computer that has the command prisoner-card:

# Another way to check.
check-debug = Or add debug (<prisoner-card debug …>) to the tag and open your page: below the card stands what is wrong.
