<?php
/**
 * The one renderer of block and shortcode: the element, with a link as its fallback.
 *
 * @package Prisoner_Card
 */

namespace Prisoner_Card;

defined( 'ABSPATH' ) || exit;

/** The element's attributes that a block or a shortcode may state. The element itself checks their values. */
const ATTRIBUTES = array( 'feed', 'person', 'lang', 'layout', 'theme', 'help', 'keys', 'since', 'links', 'photo' );

/**
 * The card in HTML. Loads the widget's script on this page.
 *
 * @param array  $stated The stated attributes of ATTRIBUTES.
 * @param string $name   The person's name when the card was placed, if it is known.
 * @param string $url    The person's page at that time.
 * @return string Empty if no feed or no person is named; for an editor of the post, a sentence that says so.
 */
function render( $stated, $name = '', $url = '' ) {
	$attributes = with_defaults( $stated );
	if ( '' === $attributes['feed'] || '' === trim( $attributes['person'] ?? '' ) ) {
		return current_user_can( 'edit_posts' )
			? '<p>' . esc_html__( 'Prisoner card: name a feed and a person. Only people who may edit see this line.', 'prisoner-card' ) . '</p>'
			: '';
	}
	$link = fallback( $attributes, $name, $url );
	if ( is_feed() ) {
		// Feed readers run no script.
		return "<p>$link</p>";
	}
	wp_enqueue_script( 'prisoner-card' );
	$printed = '';
	foreach ( $attributes as $attribute => $value ) {
		$printed .= sprintf( ' %s="%s"', $attribute, esc_attr( $value ) );
	}
	return "<prisoner-card$printed>$link</prisoner-card>";
}

/**
 * The attributes that the element gets, in one order. The site's feed replaces a missing one; the site's keys belong to
 * the site's feed, and to no other.
 *
 * @param array $stated As for render().
 * @return string[]
 */
function with_defaults( $stated ) {
	$site       = site_defaults();
	$attributes = array();
	foreach ( ATTRIBUTES as $attribute ) {
		if ( isset( $stated[ $attribute ] ) && is_scalar( $stated[ $attribute ] ) ) {
			// WordPress stores "&" as "&amp;" for authors who may not use HTML of their own.
			$attributes[ $attribute ] = wp_specialchars_decode( (string) $stated[ $attribute ], ENT_QUOTES );
		}
	}
	$own  = addresses( $site['feed'] );
	$feed = $attributes['feed'] ?? '';

	$attributes['feed'] = '' === trim( $feed ) ? $own : addresses( $feed );
	if ( ! isset( $attributes['keys'] ) && '' !== $site['keys'] && $own === $attributes['feed'] ) {
		$attributes['keys'] = $site['keys'];
	}
	return $attributes;
}

/**
 * The lowest sequence that an issue may have.
 *
 * @param string[] $attributes The result of with_defaults().
 * @return string|null Empty if all are accepted; null if the attribute is no whole number, so that the element accepts none.
 */
function lowest_sequence( $attributes ) {
	if ( ! isset( $attributes['since'] ) ) {
		return '';
	}
	$since = trim( $attributes['since'] );
	return preg_match( '/^\d+$/D', $since ) ? $since : null;
}

/**
 * The content until the card is there, and if there is none: a link to the person's page. It says nothing about a
 * person whose profile was withdrawn, or whom the feed no longer has: they may have been removed for a reason.
 *
 * @param string[] $attributes The result of with_defaults().
 * @param string   $name       The person's name when the card was placed.
 * @param string   $url        The person's page at that time.
 * @return string HTML.
 */
function fallback( $attributes, $name, $url ) {
	// An empty list of keys accepts no signature, and a lowest sequence that is no number no issue: no feed is trusted.
	$since       = lowest_sequence( $attributes );
	$is_believed = null !== $since && ( ! isset( $attributes['keys'] ) || words( $attributes['keys'] ) );
	$people      = $is_believed ? known_people( $attributes['feed'], $attributes['keys'] ?? '', $since ) : null;
	$person      = find_person( $people ?? array(), $attributes['person'] );
	if ( $person && ! $person['withdrawn'] ) {
		$name = name_in( $person, array( $attributes['lang'] ?? '', get_locale() ) );
		$url  = $person['url'];
	}
	if ( ! is_web_address( $url ) ) {
		$url = $attributes['person'];
	}
	if ( null !== $people && ( ! $person || $person['withdrawn'] ) ) {
		$name = '';
		$url  = '';
	}
	if ( ! is_web_address( $url ) ) {
		// The feed itself is no page to read; the first page of its site is the best known one.
		$url = preg_replace( '#^(https?://[^/?\#]*).*$#is', '$1/', absolute( words( $attributes['feed'] )[0] ) );
	}
	$text = '' === $name
		? __( 'How to write to a political prisoner', 'prisoner-card' )
		/* translators: %s: the name of a prisoner. */
		: sprintf( __( '%s: how to write a letter', 'prisoner-card' ), $name );
	return sprintf( '<a href="%s">%s</a>', esc_url( $url, array( 'http', 'https' ) ), esc_html( $text ) );
}

/**
 * Whether an address is of the web.
 *
 * @param string $url The address.
 * @return bool
 */
function is_web_address( $url ) {
	return 1 === preg_match( '#^https?://[^/\s]#i', $url );
}
