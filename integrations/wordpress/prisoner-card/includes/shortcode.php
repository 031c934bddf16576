<?php
/**
 * The shortcode [prisoner_card feed="…" person="…"].
 *
 * @package Prisoner_Card
 */

namespace Prisoner_Card;

defined( 'ABSPATH' ) || exit;

/**
 * Registers the shortcode.
 */
function register_shortcode() {
	add_shortcode( 'prisoner_card', __NAMESPACE__ . '\render_shortcode' );
}

/**
 * Renders the shortcode.
 *
 * @param array|string $stated Its attributes; a string if there are none.
 * @return string HTML.
 */
function render_shortcode( $stated ) {
	$attributes = array();
	foreach ( is_array( $stated ) ? $stated : array() as $name => $value ) {
		// A name without a value has a number as its key: an attribute with an empty value.
		list( $name, $value ) = is_int( $name ) ? array( strtolower( $value ), '' ) : array( $name, $value );
		// Word processors replace straight quotes with typographic ones, which WordPress takes for part of the value.
		$attributes[ $name ] = preg_replace( '/^[\x{201c}-\x{201f}\x{2032}\x{2033}\x{ab}\x{bb}]+|[\x{201c}-\x{201f}\x{2032}\x{2033}\x{ab}\x{bb}]+$/u', '', $value ) ?? '';
	}
	return render( $attributes );
}
