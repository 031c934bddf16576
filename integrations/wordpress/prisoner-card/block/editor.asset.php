<?php
/**
 * What the block's script in the editor needs. There is no build step that would write this file.
 *
 * @package Prisoner_Card
 */

defined( 'ABSPATH' ) || exit;

return array(
	'dependencies' => array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n', 'wp-url' ),
	'version'      => '0.1.0',
);
