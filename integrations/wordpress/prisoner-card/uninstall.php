<?php
/**
 * Deletes all stored data of the plugin, on every site of a network.
 *
 * @package Prisoner_Card
 */

namespace Prisoner_Card;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

// WordPress may have loaded the plugin itself already.
require_once __DIR__ . '/includes/options.php';

/**
 * Deletes the stored data of the current site.
 */
function delete_everything() {
	global $wpdb;
	delete_option( OPTION );
	wp_unschedule_hook( REFRESH_HOOK );
	// The names of the transients end with hashes, and no function lists them.
	$like  = $wpdb->esc_like( '_transient_' . PEOPLE_TRANSIENT ) . '%';
	$names = $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE %s", $like ) );
	foreach ( $names as $name ) {
		delete_transient( substr( $name, strlen( '_transient_' ) ) );
	}
}

if ( is_multisite() ) {
	$sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $sites as $site ) {
		switch_to_blog( $site );
		delete_everything();
		restore_current_blog();
	}
} else {
	delete_everything();
}
