<?php
// The tests' servers are on this machine, from which WordPress fetches nothing by default.
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter(
	'http_allowed_safe_ports',
	static fn( $ports, $host, $url ) => array_merge( $ports, array( wp_parse_url( $url, PHP_URL_PORT ) ) ),
	10,
	3
);
// No requests for updates go to wordpress.org.
add_filter(
	'pre_http_request',
	static fn( $answer, $arguments, $url ) => str_contains( $url, '//api.wordpress.org/' )
		? array(
			'headers'  => array(),
			'body'     => '',
			'response' => array( 'code' => 503 ),
			'cookies'  => array(),
		)
		: $answer,
	10,
	3
);
