<?php
/**
 * The dependencies of the block's script in the editor. No build step writes this file.
 *
 * @package Prisoner_Card
 */

defined( 'ABSPATH' ) || exit;

return array(
	'dependencies' => array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n', 'wp-url' ),
	'version'      => '0.1.0',
);
