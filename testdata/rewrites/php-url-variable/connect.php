<?php
define('APP_KEY', get_option('app_key'));
$back = 'https://portal.example.test/callback.php';
if (isset($_GET['code'])) {
    $url = "https://api.getgo.com/oauth/access_token?grant_type=authorization_code&redirect_uri=https%3A%2F%2Fportal.example.test%2Fcallback.php&code=" . $_GET['code'] . "&client_id=" . APP_KEY;
    $response = json_decode(file_get_contents($url));
    $_SESSION['token'] = $response->access_token;
}
?>
<a href="https://api.getgo.com/oauth/authorize?client_id=<?= APP_KEY ?>&redirect_uri=<?php echo urlencode($back); ?>">Connect</a>
