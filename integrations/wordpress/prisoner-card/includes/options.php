<?php
/**
 * The names of the plugin's stored data. uninstall.php deletes all of it.
 *
 * @package Prisoner_Card
 */

namespace Prisoner_Card;

defined( 'ABSPATH' ) || exit;

/** The site's feed and keys: array( 'feed' => string, 'keys' => string ). */
const OPTION = 'prisoner_card';

/** The prefix of the transients' names. Each has the people of a feed. */
const PEOPLE_TRANSIENT = 'prisoner_card_people_';

/** The end of the name of the transient beside, with the time when the last load was scheduled. */
const TRIED = '_tried';

/** The scheduled event that loads a feed's people again. */
const REFRESH_HOOK = 'prisoner_card_refresh';

/**
 * The site's own feed and keys.
 *
 * @return string[] The members 'feed' and 'keys'.
 */
function site_defaults() {
	$defaults = array(
		'feed' => '',
		'keys' => '',
	);
	$stored   = get_option( OPTION );
	return is_array( $stored ) ? array_merge( $defaults, array_intersect_key( $stored, $defaults ) ) : $defaults;
}

/**
 * The words of a text, such as the values of an attribute.
 *
 * @param string $text Words with white space between them.
 * @return string[]
 */
function words( $text ) {
	return preg_split( '/\s+/', $text, -1, PREG_SPLIT_NO_EMPTY );
}
