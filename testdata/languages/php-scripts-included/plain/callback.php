<?php
session_start();
include 'functions.php';

if (!isset($_GET['code'])) {
    header('Location: index.php');
    exit;
}

$answer = api_post(api_url('token'), array( // [code]
    'grant_type' => 'authorization_code',
    'code' => $_GET['code'],
    'client_id' => API_KEY,
));
if (!$answer) {
    die('No answer');
}
header('Location: home.php');
