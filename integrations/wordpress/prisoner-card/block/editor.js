/**
 * The block in the editor: the person is chosen by name, and the card is shown as visitors see it.
 *
 * It runs in browsers without a build step. The block's name and features are in block.json, its output is in
 * ../includes/render.php.
 */
(function (blocks, blockEditor, components, element, i18n, apiFetch, url) {
	"use strict";

	const { __ } = i18n;
	const { createElement: el, useEffect, useState } = element;
	const { InspectorControls, useBlockProps } = blockEditor;
	const { ComboboxControl, Disabled, Notice, PanelBody, Placeholder, SelectControl, Spinner, TextControl, TextareaControl } =
		components;

	/** The element's attributes, in the order of ../includes/render.php. */
	const ATTRIBUTES = ["feed", "person", "lang", "layout", "theme", "help", "keys", "since", "links", "photo"];

	/** The pause after which typing counts as finished, in milliseconds. */
	const PAUSE = 600;

	const SIZES = { __next40pxDefaultSize: true, __nextHasNoMarginBottom: true };

	/**
	 * The people in the feed: of the block, or else of the site.
	 *
	 * @returns {{ answer?: { people: object[] }, error?: string, source?: { feed: string, keys: string } }} all missing while it loads
	 */
	function usePeople({ feed = "", keys = "", since = "", lang = "" }) {
		const [result, setResult] = useState({});
		useEffect(() => {
			const controller = new AbortController();
			setResult({});
			const timer = setTimeout(() => {
				const path = url.addQueryArgs("/prisoner-card/v1/people", { feed, keys, since, lang });
				apiFetch({ path, signal: controller.signal }).then(
					(answer) => setResult({ answer, source: answer }),
					(error) => controller.signal.aborted || setResult({ error: error.message, source: error.data }),
				);
			}, PAUSE);
			return () => {
				clearTimeout(timer);
				controller.abort();
			};
		}, [feed, keys, since, lang]);
		return result;
	}

	function Edit({ attributes, setAttributes }) {
		const { answer, error, source } = usePeople(attributes);
		const blockProps = useBlockProps();
		// Never without the keys that the site has for this feed.
		const isShown = attributes.person && source && source.feed;
		const person = el(Person, { attributes, setAttributes, answer, error, key: "person" });
		return el(
			"div",
			blockProps,
			el(
				InspectorControls,
				null,
				el(PanelBody, { title: __("Person", "prisoner-card") }, person, field(attributes, setAttributes, "feed")),
				el(PanelBody, { title: __("Look", "prisoner-card") }, look(attributes, setAttributes)),
				el(
					PanelBody,
					{ title: __("Trust", "prisoner-card"), initialOpen: false },
					field(attributes, setAttributes, "keys"),
					field(attributes, setAttributes, "since"),
				),
			),
			isShown
				? el(Disabled, null, card(attributes, source))
				: el(
						Placeholder,
						{
							icon: "id-alt",
							label: __("Prisoner card", "prisoner-card"),
							instructions: __("Name the publisher’s feed, then choose a person.", "prisoner-card"),
						},
						el("div", { style: { width: "100%" } }, field(attributes, setAttributes, "feed"), person),
					),
		);
	}

	/** The list of names; if it cannot be loaded, a field for the person's id. */
	function Person({ attributes, setAttributes, answer, error }) {
		if (error) {
			return el(
				element.Fragment,
				null,
				el(Notice, { status: "warning", isDismissible: false }, error),
				field(attributes, setAttributes, "person"),
			);
		}
		if (!answer) return el(Spinner);
		if (!answer.feed) return null;
		const { people } = answer;
		const chosen = people.find(({ id }) => id === attributes.person || lastSegment(id) === attributes.person);
		const options = people.map(({ id, name }) => ({ value: id, label: name || id }));
		if (attributes.person && !chosen) options.unshift({ value: attributes.person, label: attributes.person });
		return el(ComboboxControl, {
			...SIZES,
			label: __("Person", "prisoner-card"),
			help: attributes.person && !chosen ? __("The feed has no such person.", "prisoner-card") : undefined,
			value: chosen ? chosen.id : attributes.person,
			options,
			onChange: (id) => {
				const { name, url: page } = people.find((other) => other.id === id) || {};
				setAttributes({ person: id || undefined, name, url: page || undefined });
			},
		});
	}

	function lastSegment(id) {
		return id.replace(/[?#].*$/s, "").replace(/\/+$/, "").split("/").pop();
	}

	/** The card itself, with the attributes that ../includes/render.php prints. */
	function card(attributes, { feed, keys }) {
		const stated = { ...attributes, feed, keys };
		const properties = { loading: "eager" };
		for (const name of ATTRIBUTES) {
			if (stated[name]) properties[name] = stated[name];
		}
		return el("prisoner-card", properties, el("span", null, attributes.name || attributes.person));
	}

	/** A field for an attribute. An empty field means no attribute. */
	function field(attributes, setAttributes, name) {
		const labels = {
			feed: [
				__("Feed", "prisoner-card"),
				__("The address of the feed; mirrors with spaces between them. Empty: the one in the settings.", "prisoner-card"),
			],
			person: [__("Person", "prisoner-card"), __("The person’s id in the feed, or the last part of it.", "prisoner-card")],
			lang: [__("Language", "prisoner-card"), __("Such as en or ru. Empty: the language of the page.", "prisoner-card")],
			keys: [
				__("Keys", "prisoner-card"),
				__("Public keys that the feed must be signed with (ed25519:…), with spaces between them.", "prisoner-card"),
			],
			since: [
				__("Lowest issue", "prisoner-card"),
				__("A whole number: older issues of the feed are refused.", "prisoner-card"),
			],
		};
		const [label, help] = labels[name];
		return el(name === "keys" ? TextareaControl : TextControl, {
			...(name === "keys" ? { __nextHasNoMarginBottom: true } : SIZES),
			key: name,
			label,
			help,
			value: attributes[name] || "",
			onChange: (value) => setAttributes({ [name]: value.trim() ? value : undefined }),
		});
	}

	/** The attributes with a closed list of values. The empty value is the element's own default. */
	function look(attributes, setAttributes) {
		const choice = (name, label, words) =>
			el(SelectControl, {
				...SIZES,
				key: name,
				label,
				value: attributes[name] || "",
				options: words.map(([value, word]) => ({ value, label: word })),
				onChange: (value) => setAttributes({ [name]: value || undefined }),
			});
		return [
			field(attributes, setAttributes, "lang"),
			choice("layout", __("Layout", "prisoner-card"), [
				["", __("Full", "prisoner-card")],
				["compact", __("Compact", "prisoner-card")],
			]),
			choice("theme", __("Colours", "prisoner-card"), [
				["", __("As the visitor has set it", "prisoner-card")],
				["light", __("Light", "prisoner-card")],
				["dark", __("Dark", "prisoner-card")],
			]),
			choice("help", __("Ways to help", "prisoner-card"), [
				["", __("All", "prisoner-card")],
				["letters", __("Letters only", "prisoner-card")],
				["none", __("The address only", "prisoner-card")],
			]),
			choice("links", __("Links to other sites", "prisoner-card"), [
				["", __("As links", "prisoner-card")],
				["none", __("As plain text", "prisoner-card")],
			]),
			choice("photo", __("Photo", "prisoner-card"), [
				["", __("From where the feed says", "prisoner-card")],
				["own", __("Only from this site or the feed’s", "prisoner-card")],
				["none", __("None", "prisoner-card")],
			]),
		];
	}

	// Dynamic: only the attributes are saved.
	blocks.registerBlockType("prisoner-card/card", { edit: Edit, save: () => null });
})(wp.blocks, wp.blockEditor, wp.components, wp.element, wp.i18n, wp.apiFetch, wp.url);
