<?php
/**
 * The settings page: the site's own feed, and the keys that must have signed it.
 *
 * @package Prisoner_Card
 */

namespace Prisoner_Card;

defined( 'ABSPATH' ) || exit;

/** The settings page's name in its address. */
const SETTINGS_PAGE = 'prisoner-card';

/**
 * Registers the one option and its two fields.
 */
function register_settings() {
	register_setting(
		SETTINGS_PAGE,
		OPTION,
		array(
			'type'              => 'array',
			'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings',
		)
	);
	add_settings_section( 'defaults', '', __NAMESPACE__ . '\print_introduction', SETTINGS_PAGE );
	add_settings_field(
		'feed',
		__( 'Feed', 'prisoner-card' ),
		__NAMESPACE__ . '\print_field',
		SETTINGS_PAGE,
		'defaults',
		array(
			'name'      => 'feed',
			'label_for' => 'prisoner-card-feed',
			'hint'      => __( 'The address of the feed. Several, each on a line of its own, are mirrors of the same feed.', 'prisoner-card' ),
		)
	);
	add_settings_field(
		'keys',
		__( 'Keys', 'prisoner-card' ),
		__NAMESPACE__ . '\print_field',
		SETTINGS_PAGE,
		'defaults',
		array(
			'name'      => 'keys',
			'label_for' => 'prisoner-card-keys',
			'hint'      => __( 'Public keys of the publisher (ed25519:…), each on a line of its own. With keys, nothing is shown that none of them has signed.', 'prisoner-card' ),
		)
	);
}

/**
 * Adds the page to the menu.
 */
function add_settings_page() {
	add_options_page(
		__( 'Prisoner Card', 'prisoner-card' ),
		__( 'Prisoner Card', 'prisoner-card' ),
		'manage_options',
		SETTINGS_PAGE,
		__NAMESPACE__ . '\print_settings_page'
	);
}

/**
 * A link to the page in the list of plugins.
 *
 * @param string[] $links The links of the plugin's row.
 * @return string[]
 */
function add_settings_link( $links ) {
	$url = admin_url( 'options-general.php?page=' . SETTINGS_PAGE );
	array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( $url ), esc_html__( 'Settings', 'prisoner-card' ) ) );
	return $links;
}

/**
 * Prints the page.
 */
function print_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>', esc_html( get_admin_page_title() ), '</h1>';
	echo '<form action="options.php" method="post">';
	settings_fields( SETTINGS_PAGE );
	do_settings_sections( SETTINGS_PAGE );
	submit_button();
	echo '</form></div>';
}

/**
 * Prints the purpose of the fields.
 */
function print_introduction() {
	echo '<p>', esc_html__( 'For cards that name no feed of their own. This server asks the feed’s server for the list of people; visitors’ browsers ask it for the card itself.', 'prisoner-card' ), '</p>';
}

/**
 * Prints a field.
 *
 * @param string[] $field Its 'name', the id of its element as 'label_for', and a 'hint'.
 */
function print_field( $field ) {
	printf(
		'<textarea id="%1$s" name="%2$s" rows="3" class="large-text code" aria-describedby="%1$s-hint">%3$s</textarea><p class="description" id="%1$s-hint">%4$s</p>',
		esc_attr( $field['label_for'] ),
		esc_attr( OPTION . "[{$field['name']}]" ),
		esc_textarea( implode( "\n", words( site_defaults()[ $field['name'] ] ) ) ),
		esc_html( $field['hint'] )
	);
}

/**
 * Accepts only valid values. An invalid address or key leaves the setting unchanged: a card with half of its keys would
 * be another card than the intended one.
 *
 * @param mixed $typed The form's values.
 * @return string[]
 */
function sanitize_settings( $typed ) {
	$kept = site_defaults();
	foreach ( array_keys( $kept ) as $name ) {
		$words = words( is_string( $typed[ $name ] ?? null ) ? sanitize_textarea_field( $typed[ $name ] ) : '' );
		$wrong = array_filter( $words, static fn( $word ) => ! is_sound( $name, $word ) );
		if ( ! $wrong ) {
			$kept[ $name ] = implode( ' ', $words );
			continue;
		}
		$message = 'feed' === $name
			/* translators: %s: the typed text. */
			? __( '%s is not an http(s) address. The feed was not changed.', 'prisoner-card' )
			/* translators: %s: the typed text. */
			: __( '%s is not a public key (ed25519:…). The keys were not changed.', 'prisoner-card' );
		add_settings_error( OPTION, $name, esc_html( sprintf( $message, reset( $wrong ) ) ) );
	}
	return $kept;
}

/**
 * Whether a word of a setting can be used.
 *
 * @param string $name The setting.
 * @param string $word The word.
 * @return bool
 */
function is_sound( $name, $word ) {
	return 'feed' === $name ? '' !== absolute( $word ) : null !== read_key( $word );
}
