<?php
/**
 * Plugin Name:       Prisoner Card
 * Description:       A block and a shortcode for a political prisoner's card: who it is, and how to write a letter.
 * Version:           0.1.0
 * Requires at least: 6.8
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       prisoner-card
 * Domain Path:       /languages
 *
 * @package Prisoner_Card
 */

namespace Prisoner_Card;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';

/** This file. */
const PLUGIN_FILE = __FILE__;

require __DIR__ . '/includes/options.php';
require __DIR__ . '/includes/signature.php';
require __DIR__ . '/includes/feed.php';
require __DIR__ . '/includes/people.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/rest.php';
require __DIR__ . '/includes/settings.php';

add_action( 'init', __NAMESPACE__ . '\load_translations' );
add_action( 'init', __NAMESPACE__ . '\register_script' );
add_action( 'init', __NAMESPACE__ . '\register_block' );
add_action( 'init', __NAMESPACE__ . '\register_shortcode' );
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\enqueue_preview' );
add_action( 'rest_api_init', __NAMESPACE__ . '\register_routes' );
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );
add_action( REFRESH_HOOK, __NAMESPACE__ . '\refresh_people', 10, 3 );
add_filter( 'plugin_action_links_' . plugin_basename( PLUGIN_FILE ), __NAMESPACE__ . '\add_settings_link' );

/**
 * The plugin's own translations; those of wordpress.org have priority.
 */
function load_translations() {
	load_plugin_textdomain( 'prisoner-card', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
}

/**
 * The widget, from this site's own server. It is printed only on pages that enqueue it.
 */
function register_script() {
	wp_register_script(
		'prisoner-card',
		plugins_url( 'widget/prisoner-card.js', PLUGIN_FILE ),
		array(),
		VERSION,
		array(
			'strategy'  => 'async',
			'in_footer' => true,
		)
	);
}
