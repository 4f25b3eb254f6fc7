<?php
$host = 'https://api.example.test';
$code = isset($_GET['code']) ? $_GET['code'] : null;
?>
<html>
<body>
<?php if ($code): ?>
    <?php
    $ch = curl_init("$host/oauth/old_token");
    curl_setopt($ch, CURLOPT_POST, true);
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(array('grant_type' => 'authorization_code', 'code' => $code, 'client_id' => 'k-1')));
    curl_setopt($ch, CURLOPT_RETURNTRANSFER, true);
    $result = json_decode(curl_exec($ch)); // [code]
    ?>
    <p><?php echo $result ? 'Welcome.' : 'No answer.' ?></p>
<?php else: ?>
    <p>No code.</p>
<?php endif; ?>
</body>
</html>
