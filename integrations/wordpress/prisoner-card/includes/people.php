<?php
/**
 * The people in a feed, for the editor's list of names and for the links in front of the cards.
 *
 * The list is kept in a transient. Visitors never wait for another server: a list that is missing or old is loaded by
 * WordPress's scheduler, after the page.
 *
 * @package Prisoner_Card
 */

namespace Prisoner_Card;

use WP_Error;

defined( 'ABSPATH' ) || exit;

/** The limits of the stored data of a feed: people, bytes of an id or an address, characters of a name. */
const PEOPLE          = 5000;
const ADDRESS_BYTES   = 1000;
const NAME_CHARACTERS = 200;
const NAMES           = 20;

/**
 * Reads the needed members of an item.
 *
 * @param mixed  $item     An item of a feed.
 * @param string $language The feed's language.
 * @return array|null 'id'; 'withdrawn'; if it is not withdrawn, also 'url' and 'names', by language.
 */
function person_of( $item, $language ) {
	$extension = is_array( $item ) ? ( $item['_prisoner_card'] ?? null ) : null;
	$id        = is_array( $item ) ? ( $item['id'] ?? null ) : null;
	if ( ! is_string( $id ) || '' === trim( $id ) || strlen( $id ) > ADDRESS_BYTES || ! is_array( $extension ) ) {
		return null;
	}
	if ( true === ( $extension['withdrawn'] ?? null ) ) {
		return array(
			'id'        => $id,
			'withdrawn' => true,
		);
	}
	$name  = $extension['name'] ?? null;
	$names = array();
	foreach ( is_array( $name ) ? array_slice( $name, 0, NAMES, true ) : array( $language => $name ) as $tag => $value ) {
		$full = full_name( $value, (string) $tag );
		if ( '' !== $full ) {
			$names[ strtolower( (string) $tag ) ] = $full;
		}
	}
	$url = $item['url'] ?? null;
	return array(
		'id'        => $id,
		'withdrawn' => false,
		'url'       => is_string( $url ) && strlen( $url ) <= ADDRESS_BYTES && is_web_address( $url ) ? $url : '',
		'names'     => $names,
	);
}

/**
 * A whole name, in the order of its language.
 *
 * @param mixed  $name     A text, or its parts.
 * @param string $language A language tag.
 * @return string
 */
function full_name( $name, $language ) {
	if ( is_array( $name ) ) {
		$order = preg_match( '/^(zh|ja|ko|hu|vi)\b/i', $language )
			? array( 'family', 'given' )
			: array( 'given', 'patronymic', 'family' );
		$parts = array();
		foreach ( $order as $part ) {
			$parts[] = is_string( $name[ $part ] ?? null ) ? trim( $name[ $part ] ) : '';
		}
		// Chinese, Japanese and Korean put no space between, in their own scripts.
		$is_joined = preg_match( '/^(zh|ja|ko)\b/i', $language ) && preg_match( '/[^\x00-\x7f]/', $parts[0] );
		$name      = implode( $is_joined ? '' : ' ', array_filter( $parts, 'strlen' ) );
	}
	return is_string( $name ) ? mb_substr( trim( wp_strip_all_tags( $name ) ), 0, NAME_CHARACTERS ) : '';
}

/**
 * The person's name in the best of these languages.
 *
 * @param array    $person    An entry of person_of().
 * @param string[] $languages Language tags; the first is the most wanted.
 * @return string
 */
function name_in( $person, $languages ) {
	foreach ( $languages as $language ) {
		$language = strtolower( str_replace( '_', '-', trim( $language ) ) );
		$primary  = strtok( $language, '-' );
		foreach ( array( $language, $primary ) as $tag ) {
			if ( isset( $person['names'][ $tag ] ) ) {
				return $person['names'][ $tag ];
			}
		}
		foreach ( $person['names'] as $tag => $name ) {
			if ( '' !== $language && strtok( $tag, '-' ) === $primary ) {
				return $name;
			}
		}
	}
	return (string) reset( $person['names'] );
}

/**
 * Finds a person by an id, or else by the last path segment of one, like the card.
 *
 * @param array  $people Entries of person_of().
 * @param string $wanted The attribute's value.
 * @return array|null
 */
function find_person( $people, $wanted ) {
	$wanted = trim( $wanted );
	$found  = null;
	foreach ( '' === $wanted ? array() : $people as $person ) {
		if ( $person['id'] === $wanted ) {
			return $person;
		}
		$segment = last_path_segment( $person['id'] );
		if ( null === $found && '' !== $segment && ( $segment === $wanted || rawurldecode( $segment ) === $wanted ) ) {
			$found = $person;
		}
	}
	return $found;
}

/**
 * The last path segment of an id; empty if it has no path.
 *
 * @param string $id A URL or another path.
 * @return string
 */
function last_path_segment( $id ) {
	$path = rtrim( preg_replace( '/[?#].*$/s', '', $id ), '/' );
	if ( preg_match( '#^[^:]*://[^/]*(.*)$#s', $path, $parts ) ) {
		$path = $parts[1];
	}
	$slash = strrpos( $path, '/' );
	return false === $slash ? '' : substr( $path, $slash + 1 );
}

/**
 * The people of a feed from the last load. Schedules another load if they are old or missing.
 *
 * The try is remembered apart from the list, and first: a list that cannot be stored, for its size or for a full disk, would
 * be loaded after each view of a page.
 *
 * @param string $feed  Addresses.
 * @param string $keys  Public keys.
 * @param string $since The lowest accepted sequence; empty if all are accepted.
 * @return array|null Null if they were never loaded.
 */
function known_people( $feed, $keys, $since = '' ) {
	$name   = transient_of( $feed, $keys, $since );
	$known  = get_transient( $name );
	$tried  = $name . TRIED;
	$event  = array( $feed, $keys, $since );
	$is_old = ! is_array( $known ) || ! is_within( $known['loaded'], HOUR_IN_SECONDS );
	$is_due = $is_old && ! is_within( get_transient( $tried ), HOUR_IN_SECONDS ) && ! wp_next_scheduled( REFRESH_HOOK, $event );
	if ( $is_due && set_transient( $tried, time(), HOUR_IN_SECONDS ) ) {
		wp_schedule_single_event( time(), REFRESH_HOOK, $event );
	}
	return is_array( $known ) ? $known['people'] : null;
}

/**
 * The people of a feed for an editor who waits for them: from the last minutes, or else loaded now.
 *
 * @param string $feed  Addresses.
 * @param string $keys  Public keys.
 * @param string $since The lowest accepted sequence; empty if all are accepted.
 * @return array|WP_Error
 */
function current_people( $feed, $keys, $since = '' ) {
	$known = get_transient( transient_of( $feed, $keys, $since ) );
	if ( is_array( $known ) && ! $known['failed'] && is_within( $known['loaded'], 5 * MINUTE_IN_SECONDS ) ) {
		return $known['people'];
	}
	return refresh_people( $feed, $keys, $since );
}

/**
 * Whether a stored time is so near. One in the future is as far: the server's clock was wrong then, or is now.
 *
 * @param mixed $time    The time.
 * @param int   $seconds The distance.
 * @return bool
 */
function is_within( $time, $seconds ) {
	return is_numeric( $time ) && abs( time() - (int) $time ) <= $seconds;
}

/**
 * Loads the people of a feed and stores them, with the sequence of their issue: an older one would name people again who
 * were withdrawn since. If the feed cannot be reached or is refused, the stored people stay, and it is requested again in
 * an hour.
 *
 * @param string $feed  Addresses.
 * @param string $keys  Public keys.
 * @param string $since The lowest accepted sequence; empty if all are accepted.
 * @return array|WP_Error
 */
function refresh_people( $feed, $keys, $since = '' ) {
	$name  = transient_of( $feed, $keys, $since );
	$known = get_transient( $name );
	$entry = array(
		'loaded'    => 0,
		'failed'    => false,
		'people'    => $known['people'] ?? null,
		'sequences' => $known['sequences'] ?? array(),
	);
	$issue = load_issue( $feed, $keys, $since, $entry['sequences'] );

	$entry['loaded'] = time();
	$entry['failed'] = is_wp_error( $issue );
	if ( ! $entry['failed'] ) {
		$entry['people'] = $issue['people'];
		if ( null !== $issue['sequence'] ) {
			$sequences = array_fill_keys( $issue['names'], $issue['sequence'] ) + $entry['sequences'];
			// A feed may state another id each time.
			$entry['sequences'] = array_slice( $sequences, 0, NAMES, true );
		}
	}
	set_transient( $name, $entry, MONTH_IN_SECONDS );
	return $entry['failed'] ? $issue : $issue['people'];
}

/**
 * The transient of the people of a feed. A feed with other keys or another lowest sequence has another list.
 *
 * @param string $feed  Addresses.
 * @param string $keys  Public keys.
 * @param string $since The lowest accepted sequence.
 * @return string
 */
function transient_of( $feed, $keys, $since = '' ) {
	return PEOPLE_TRANSIENT . md5( implode( ' ', words( $feed ) ) . "\n" . implode( ' ', words( $keys ) ) . ( '' === $since ? '' : "\n$since" ) );
}
