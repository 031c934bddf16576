<?php
// The filter "Correct faulty and chopped off HTML" of Drupal 8 and 9: PHP's parser of HTML 4 reads a text, and writes
// it as XHTML (load and serialize in core/lib/Drupal/Component/Utility/Html.php).

$page = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">'
	. '<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /></head>'
	. '<body>' . stream_get_contents( STDIN ) . '</body></html>';
$document = new DOMDocument();
// It knows no element that came after HTML 4, and reports each.
@$document->loadHTML( $page );
foreach ( $document->getElementsByTagName( 'body' )->item( 0 )->childNodes as $node ) {
	echo $document->saveXML( $node );
}
