<?php
/**
 * Verifies signed feeds, by the rules of the card itself: DSSE v1 over Ed25519, in a file beside the feed.
 *
 * @package Prisoner_Card
 */

namespace Prisoner_Card;

defined( 'ABSPATH' ) || exit;

const PAYLOAD_TYPE = 'application/vnd.prisoner-card.feed+json';

/** The most signatures that are checked beside a feed. */
const SIGNATURES = 8;

/**
 * The keys that have signed these bytes, and may sign a feed with this id.
 *
 * @param string      $feed     The feed's bytes.
 * @param string      $envelope The bytes of the signature's file.
 * @param string[]    $keys     Public keys, each with or without a feed's id: ed25519:BASE64#ID.
 * @param string|null $id       The id that the feed states.
 * @return string[] Each without an id.
 */
function signers( $feed, $envelope, $keys, $id ) {
	$message = sprintf( 'DSSEv1 %d %s %d %s', strlen( PAYLOAD_TYPE ), PAYLOAD_TYPE, strlen( $feed ), $feed );
	$signers = array();
	foreach ( $keys as $text ) {
		$key = read_key( $text );
		if ( null === $key || ( null !== $key['id'] && $key['id'] !== $id ) ) {
			continue;
		}
		foreach ( read_signatures( $envelope ) as $signature ) {
			if ( sodium_crypto_sign_verify_detached( $signature, $message, $key['bytes'] ) ) {
				$signers[] = strtok( $text, '#' );
				break;
			}
		}
	}
	return $signers;
}

/**
 * Reads a public key.
 *
 * @param string $text The key in the form of the attribute.
 * @return array|null Its 'bytes', and its 'id' or null; null if it cannot be read.
 */
function read_key( $text ) {
	if ( ! preg_match( '/^ed25519:([A-Za-z0-9+\/]{43}=)(?:#(.*))?$/', $text, $parts ) ) {
		return null;
	}
	return array(
		// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_decode -- A key, not code.
		'bytes' => base64_decode( $parts[1], true ),
		'id'    => isset( $parts[2] ) ? $parts[2] : null,
	);
}

/**
 * The signatures of an envelope with the right length.
 *
 * @param string $envelope JSON.
 * @return string[] Their bytes.
 */
function read_signatures( $envelope ) {
	$envelope = json_decode( $envelope, true, 8 );
	if ( ! is_array( $envelope ) || PAYLOAD_TYPE !== ( $envelope['payloadType'] ?? null ) ) {
		return array();
	}
	$signatures = array();
	foreach ( array_slice( (array) ( $envelope['signatures'] ?? array() ), 0, SIGNATURES ) as $entry ) {
		$text = is_array( $entry ) ? ( $entry['sig'] ?? null ) : null;
		// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_decode -- A signature, not code.
		$bytes = is_string( $text ) ? base64_decode( $text, true ) : false;
		if ( is_string( $bytes ) && SODIUM_CRYPTO_SIGN_BYTES === strlen( $bytes ) ) {
			$signatures[] = $bytes;
		}
	}
	return $signatures;
}
