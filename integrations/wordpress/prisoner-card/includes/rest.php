<?php
/**
 * The editor's requests to this site's server: the people in a feed.
 *
 * @package Prisoner_Card
 */

namespace Prisoner_Card;

use WP_Error;
use WP_REST_Request;
use WP_REST_Server;

defined( 'ABSPATH' ) || exit;

/**
 * Registers GET /prisoner-card/v1/people. Only people who may write posts can cause a request to another server.
 */
function register_routes() {
	$text = array(
		'type'      => 'string',
		'default'   => '',
		'maxLength' => 4000,
	);
	register_rest_route(
		'prisoner-card/v1',
		'/people',
		array(
			'methods'             => WP_REST_Server::READABLE,
			'callback'            => __NAMESPACE__ . '\get_people',
			'permission_callback' => static function () {
				return current_user_can( 'edit_posts' );
			},
			'args'                => array(
				'feed'  => $text,
				'keys'  => $text,
				'since' => $text,
				'lang'  => $text,
			),
		)
	);
}

/**
 * The people of a feed, by name; if no feed is named, of the site's own. Withdrawn profiles are left out. An issue that the
 * card would refuse has none.
 *
 * @param WP_REST_Request $request The request.
 * @return array|WP_Error
 */
function get_people( $request ) {
	$stated     = array_filter( $request->get_params(), static fn( $value ) => '' !== $value );
	$attributes = with_defaults( $stated );
	$keys       = $attributes['keys'] ?? '';
	$answer     = array(
		'feed'   => $attributes['feed'],
		'keys'   => $keys,
		'people' => array(),
	);
	if ( '' === $attributes['feed'] ) {
		return $answer;
	}
	$since  = lowest_sequence( $attributes );
	$people = null === $since
		? new WP_Error( 'prisoner_card_since', __( 'The lowest issue is not a whole number, so no issue of the feed is accepted.', 'prisoner-card' ) )
		: current_people( $attributes['feed'], $keys, $since );
	if ( is_wp_error( $people ) ) {
		// The card in the editor reads the feed itself, with the same keys as on the page.
		$people->add_data(
			array(
				'status' => null === $since ? 400 : 502,
				'feed'   => $attributes['feed'],
				'keys'   => $keys,
			)
		);
		return $people;
	}
	foreach ( $people as $person ) {
		if ( ! $person['withdrawn'] ) {
			$answer['people'][] = array(
				'id'   => $person['id'],
				'name' => name_in( $person, array( $attributes['lang'] ?? '', get_user_locale() ) ),
				'url'  => $person['url'],
			);
		}
	}
	return $answer;
}
