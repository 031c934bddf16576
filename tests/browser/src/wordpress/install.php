require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'A site', 'administrator', 'administrator@example.org', false, '', $input['password'] );
foreach ( $input['users'] as $name ) {
	if ( ! username_exists( $name ) ) {
		wp_insert_user(
			array(
				'user_login' => $name,
				'user_pass'  => $input['password'],
				'user_email' => "$name@example.org",
				'role'       => $name,
			)
		);
	}
}
switch_theme( $input['theme'] );
