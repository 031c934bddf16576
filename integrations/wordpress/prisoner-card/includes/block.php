<?php
/**
 * The block. It is dynamic: a post contains its attributes alone, and each view is rendered again.
 *
 * @package Prisoner_Card
 */

namespace Prisoner_Card;

defined( 'ABSPATH' ) || exit;

/**
 * Registers the block, with the attributes of the element and those of its fallback.
 */
function register_block() {
	$attributes = array();
	foreach ( array_merge( ATTRIBUTES, array( 'name', 'url' ) ) as $attribute ) {
		$attributes[ $attribute ] = array( 'type' => 'string' );
	}
	register_block_type(
		dirname( PLUGIN_FILE ) . '/block',
		array(
			'attributes'      => $attributes,
			'render_callback' => __NAMESPACE__ . '\render_block',
		)
	);
	wp_set_script_translations( 'prisoner-card-card-editor-script', 'prisoner-card', dirname( PLUGIN_FILE ) . '/languages' );
}

/**
 * Loads the widget's script in the editor's frame, where the card is shown live. (On pages only the renderer enqueues
 * it: a script that a block names in block.json is on every page of a classic theme.)
 */
function enqueue_preview() {
	if ( is_admin() ) {
		wp_enqueue_script( 'prisoner-card' );
	}
}

/**
 * Renders the block.
 *
 * @param array $attributes The attributes in the block's comment.
 * @return string HTML.
 */
function render_block( $attributes ) {
	$card = render( $attributes, (string) ( $attributes['name'] ?? '' ), (string) ( $attributes['url'] ?? '' ) );
	return '' === $card ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $card );
}
