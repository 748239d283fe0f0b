<?php
# The settings of the tests' wiki: SQLite, no cache outside its folder, Parsoid behind the REST API.
$folder = getenv( 'WIKI_FOLDER' );
$wgSitename = 'Fixtures';
$wgServer = 'http://' . ( $_SERVER['HTTP_HOST'] ?? '127.0.0.1' );
$wgScriptPath = '';
$wgLanguageCode = 'en';
$wgDBtype = 'sqlite';
$wgDBname = 'wiki';
$wgSQLiteDataDir = "$folder/data";
# Nothing here outlives the tests, so nothing waits for the disk.
$wgDBservers = [ [
	'type' => 'sqlite', 'dbname' => 'wiki', 'dbDirectory' => "$folder/data", 'load' => 1,
	'variables' => [ 'synchronous' => 'OFF' ],
] ];
$wgCacheDirectory = "$folder/cache";
$wgUploadDirectory = "$folder/images";
$wgMainCacheType = CACHE_NONE;
$wgParserCacheType = CACHE_DB;
$wgJobRunRate = 0;
$wgSecretKey = str_repeat( '0', 64 );
$wgShowExceptionDetails = true;
$wgEnableUploads = false;
$wgUseInstantCommons = false;
$wgRestrictDisplayTitle = false;
foreach ( [ 'MinervaNeue', 'MonoBook', 'Timeless', 'Vector' ] as $skin ) {
	wfLoadSkin( $skin );
}
wfLoadExtension( 'Cite' );
wfLoadExtension( 'ParserFunctions' );
$wgPFEnableStringFunctions = true;
wfLoadExtension( 'Parsoid', "$IP/vendor/wikimedia/parsoid/extension.json" );
