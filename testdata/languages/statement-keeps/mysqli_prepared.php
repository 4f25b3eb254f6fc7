<?php
$db = new mysqli('localhost', getenv('DB_USER'), getenv('DB_PASSWORD'), 'desk');
$address = 'https://api.example.test/oauth/old_token?grant_type=password&user_id=' . urlencode($_POST['user']);
$answer = json_decode(file_get_contents($address)); // [login]
$token = $answer->access_token;
$statement = $db->prepare('update desk set token = ? where id = ?');
$statement->bind_param('si', $token, $_POST['id']);
if (!$statement->execute()) {
    exit('not stored');
}
