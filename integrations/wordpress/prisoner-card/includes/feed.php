<?php
/**
 * Reads a feed over the network, only for the names of its people. In visitors' browsers, the card itself reads the feed.
 *
 * @package Prisoner_Card
 */

namespace Prisoner_Card;

use WP_Error;
use WP_Http;

defined( 'ABSPATH' ) || exit;

/** The most bytes of a page of a feed, as for a card. */
const PAGE_BYTES = 2 * 1024 * 1024;

/** The pages of a feed that are followed. */
const PAGES = 20;

/** The deepest nesting of a feed's JSON. */
const DEPTH = 64;

/** The seconds that a request may take, and all requests to a feed together. */
const REQUEST_SECONDS = 5;
const FEED_SECONDS    = 15;

/**
 * The issue of the first mirror that can be read, is signed where keys are named, is not older than what was asked for or
 * seen before, and is not past its date. If all are past their dates, the newest of them.
 *
 * @param string $feed  Addresses, with white space between them.
 * @param string $keys  Public keys, likewise; empty if no signature is required.
 * @param string $since The lowest accepted sequence; empty if all are accepted.
 * @param int[]  $seen  The highest sequences that were seen, by the names in an issue.
 * @return array|WP_Error Like that of load_pages().
 */
function load_issue( $feed, $keys, $since = '', $seen = array() ) {
	$mirrors = words( addresses( $feed ) );
	$hosts   = array_map( __NAMESPACE__ . '\host_of', $mirrors );
	$end     = microtime( true ) + FEED_SECONDS;
	$failure = new WP_Error( 'prisoner_card_no_feed', __( 'No feed is named.', 'prisoner-card' ) );
	$expired = null;
	foreach ( $mirrors as $mirror ) {
		$issue = load_pages( $mirror, words( $keys ), $hosts, $end );
		if ( is_wp_error( $issue ) ) {
			$failure = $issue;
		} elseif ( is_too_old( $issue, $since, $seen ) ) {
			/* translators: %s: the address of a feed. */
			$failure = new WP_Error( 'prisoner_card_rollback', sprintf( __( '%s has an older issue of the feed than is accepted.', 'prisoner-card' ), $mirror ) );
		} elseif ( ! $issue['is_expired'] ) {
			return $issue;
		} elseif ( null === $expired || ( $issue['sequence'] ?? 0 ) > ( $expired['sequence'] ?? 0 ) ) {
			$expired = $issue;
		}
	}
	return $expired ?? $failure;
}

/**
 * Whether an issue is older than what was asked for, or than one that was seen before under one of its names.
 *
 * @param array  $issue An issue of load_pages().
 * @param string $since As for load_issue().
 * @param int[]  $seen  As for load_issue().
 * @return bool
 */
function is_too_old( $issue, $since, $seen ) {
	$lowest = array_values( array_intersect_key( $seen, array_flip( $issue['names'] ) ) );
	if ( '' !== $since ) {
		$lowest[] = 0 + $since;
	}
	// One without a sequence is older than each that has one.
	return $lowest && ( null === $issue['sequence'] || $issue['sequence'] < max( $lowest ) );
}

/**
 * Whether the date until which a page is valid has passed. Like for the card, it is valid through that day.
 *
 * @param array $page The page.
 * @return bool
 */
function is_expired( $page ) {
	$until = $page['_prisoner_card']['valid_until'] ?? null;
	return is_string( $until ) && preg_match( '/^\d{4}-\d\d-\d\d/', $until, $day ) && wp_date( 'Y-m-d' ) > $day[0];
}

/**
 * The people of all pages of one mirror. All pages are of one issue: otherwise somebody who was withdrawn in it might be
 * named from an older one.
 *
 * @param string   $url   The first page.
 * @param string[] $keys  Public keys.
 * @param string[] $hosts The hosts on which further pages may be.
 * @param float    $end   The time of the deadline.
 * @return array|WP_Error The issue: 'people', entries like those of person_of(); 'sequence', or null; 'is_expired'; 'names',
 *                        under which its sequence is remembered: of the feed with each key that has signed it.
 */
function load_pages( $url, $keys, $hosts, $end ) {
	$people = array();
	$seen   = array();
	$first  = null;
	$result = array();
	while ( $url && ! isset( $seen[ $url ] ) && count( $seen ) < PAGES && in_array( host_of( $url ), $hosts, true ) ) {
		$seen[ $url ] = true;
		$page         = load_page( $url, $keys, $end );
		if ( is_wp_error( $page ) ) {
			return $page;
		}
		$issue = array( id_of( $page ), sequence_of( $page ) );
		if ( null === $first ) {
			$first  = $issue;
			$result = array(
				'sequence'   => $issue[1],
				'is_expired' => false,
				'names'      => $page['names'],
			);
		}
		if ( $first !== $issue ) {
			/* translators: %s: the address of a page of a feed. */
			return new WP_Error( 'prisoner_card_other_issue', sprintf( __( '%s is of another issue than the first page of the feed.', 'prisoner-card' ), $url ) );
		}
		$result['is_expired'] = $result['is_expired'] || is_expired( $page );

		$language = is_string( $page['language'] ?? null ) ? $page['language'] : '';
		foreach ( is_array( $page['items'] ?? null ) ? $page['items'] : array() as $item ) {
			$person = person_of( $item, $language );
			if ( $person && count( $people ) < PEOPLE ) {
				$people[] = $person;
			}
		}
		$next = is_string( $page['next_url'] ?? null ) ? $page['next_url'] : '';
		$url  = '' === $next ? '' : WP_Http::make_absolute_url( $next, $url );
	}
	$result['people'] = $people;
	return $result;
}

/**
 * One page of a feed, parsed.
 *
 * @param string   $url  Its address.
 * @param string[] $keys Public keys.
 * @param float    $end  The time of the deadline.
 * @return array|WP_Error Its members, and 'names', as for load_pages().
 */
function load_page( $url, $keys, $end ) {
	$body = load( $url, $end );
	if ( is_wp_error( $body ) ) {
		return $body;
	}
	// PHP takes no byte-order mark.
	$page = json_decode( preg_replace( '/^\xef\xbb\xbf/', '', $body ), true, DEPTH );
	if ( ! is_array( $page ) ) {
		/* translators: %s: the address of a feed. */
		return new WP_Error( 'prisoner_card_not_json', sprintf( __( '%s is not a feed in JSON.', 'prisoner-card' ), $url ) );
	}
	$id      = id_of( $page );
	$signers = array( '' );
	if ( $keys ) {
		$envelope = load( signature_url( $url ), $end );
		$signers  = is_wp_error( $envelope ) ? array() : signers( $body, $envelope, $keys, $id );
		if ( ! $signers ) {
			/* translators: %s: the address of a feed. */
			return new WP_Error( 'prisoner_card_bad_signature', sprintf( __( 'None of the keys has signed %s.', 'prisoner-card' ), $url ) );
		}
	}
	// Under each key by itself: the high sequence of a thief does not keep out what the publisher signs with another key.
	$page['names'] = array_map( static fn( $signer ) => md5( "$signer#$id" ), $signers );
	return $page;
}

/**
 * The id of the feed that a page is of.
 *
 * @param array $page The page.
 * @return string|null
 */
function id_of( $page ) {
	$id = $page['_prisoner_card']['id'] ?? null;
	return is_string( $id ) ? $id : null;
}

/**
 * The number of the issue that a page is of, as the card reads it.
 *
 * @param array $page The page.
 * @return int|null
 */
function sequence_of( $page ) {
	$sequence = $page['_prisoner_card']['sequence'] ?? null;
	// "12.0" is a whole number in JSON, too. Above this limit, not each of them has a number of its own.
	$is_whole = ( is_int( $sequence ) || is_float( $sequence ) ) && $sequence >= 0 && $sequence < 2 ** 53 && floor( $sequence ) === (float) $sequence;
	return $is_whole ? (int) $sequence : null;
}

/**
 * The bytes of a file on another server. No redirect is followed, since it may lead to a host that nobody has named; an
 * address inside this server's own network is refused by WordPress.
 *
 * @param string $url Its address.
 * @param float  $end The time of the deadline.
 * @return string|WP_Error
 */
function load( $url, $end ) {
	$seconds = min( REQUEST_SECONDS, $end - microtime( true ) );
	if ( $seconds <= 0 ) {
		/* translators: %s: the address of a feed. */
		return new WP_Error( 'prisoner_card_timeout', sprintf( __( '%s takes too long to answer.', 'prisoner-card' ), $url ) );
	}
	$response = wp_safe_remote_get(
		$url,
		array(
			'timeout'             => $seconds,
			'redirection'         => 0,
			'limit_response_size' => PAGE_BYTES + 1,
			// WordPress would send the address of this site to the feed's server.
			'user-agent'          => 'prisoner-card/' . VERSION,
		)
	);
	if ( is_wp_error( $response ) ) {
		return $response;
	}
	$status = wp_remote_retrieve_response_code( $response );
	if ( 200 !== $status ) {
		/* translators: 1: the address of a feed, 2: an HTTP status such as 404. */
		return new WP_Error( 'prisoner_card_http', sprintf( __( '%1$s answers with status %2$s.', 'prisoner-card' ), $url, $status ) );
	}
	$body = wp_remote_retrieve_body( $response );
	if ( strlen( $body ) > PAGE_BYTES ) {
		/* translators: %s: the address of a feed. */
		return new WP_Error( 'prisoner_card_too_large', sprintf( __( '%s is larger than 2 MB.', 'prisoner-card' ), $url ) );
	}
	return $body;
}

/**
 * The addresses of a feed and its mirrors. The element would ignore other schemes, too; here they are not even printed.
 *
 * @param string $typed Addresses, with white space between them.
 * @return string With a space between them.
 */
function addresses( $typed ) {
	return implode( ' ', array_filter( array_map( __NAMESPACE__ . '\absolute', words( $typed ) ) ) );
}

/**
 * An address of a feed; empty if it is no http(s) address. A relative one is of the first page of this site: the element would
 * resolve it at the page that it is on, which is another one for each post and in the editor.
 *
 * @param string $url The typed address.
 * @return string
 */
function absolute( $url ) {
	$url = WP_Http::make_absolute_url( $url, home_url( '/' ) );
	return preg_match( '#^https?://#i', $url ) ? $url : '';
}

/**
 * The host of an address, with its port.
 *
 * @param string $url The address.
 * @return string
 */
function host_of( $url ) {
	$port = wp_parse_url( $url, PHP_URL_PORT );
	return strtolower( (string) wp_parse_url( $url, PHP_URL_HOST ) ) . ( $port ? ":$port" : '' );
}

/**
 * The address of the signature of a page of a feed: its path with .sig behind it.
 *
 * @param string $url The page.
 * @return string
 */
function signature_url( $url ) {
	return preg_replace( '/^[^?#]*/', '$0.sig', $url, 1 );
}
