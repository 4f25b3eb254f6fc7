<?php
// expect: GET https://api.example.test/one
// expect: GET https://api.example.test/two
// expect: PUT https://api.example.test/two
// expect: GET https://api.example.test/three headers Authorization="Bearer *"
// expect: HEAD https://api.example.test/four auth=digest
// expect: DELETE https://api.example.test/five

function several($token, $user, $password)
{
    $ch = curl_init('https://api.example.test/one');
    curl_setopt($ch, CURLOPT_POST, true);
    curl_setopt($ch, CURLOPT_POSTFIELDS, 'grant_type=refresh_token');
    curl_setopt($ch, CURLOPT_HTTPGET, true);
    curl_exec($ch);
    curl_reset($ch);
    curl_setopt($ch, CURLOPT_URL, 'https://api.example.test/two');
    curl_exec($ch);

    $copy = curl_copy_handle($ch);
    curl_setopt($copy, CURLOPT_CUSTOMREQUEST, 'PUT');
    curl_exec($copy);

    $bearer = curl_init('https://api.example.test/three');
    curl_setopt($bearer, CURLOPT_XOAUTH2_BEARER, $token);
    $all = curl_multi_init();
    curl_multi_add_handle($all, $bearer);
    $answer = curl_multi_getcontent($bearer);

    $head = curl_init('https://api.example.test/four');
    curl_setopt_array($head, [
        CURLOPT_NOBODY => true,
        CURLOPT_USERNAME => $user,
        CURLOPT_PASSWORD => $password,
        CURLOPT_HTTPAUTH => CURLAUTH_DIGEST,
    ]);
    curl_exec($head);

    $delete = curl_init('https://api.example.test/five');
    curl_setopt($delete, CURLOPT_CUSTOMREQUEST, 'DELETE');
    curl_exec($delete);

    return $answer;
}
