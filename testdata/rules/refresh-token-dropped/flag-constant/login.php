<?php
function refresh($old, $id, $secret)
{
    $client = new GuzzleHttp\Client(['auth' => [$id, $secret]]);
    $answer = $client->post(TOKEN_URL, ['form_params' => ['grant_type' => 'refresh_token', 'refresh_token' => $old]]);
    $token = json_decode($answer->getBody()->getContents(), true);
    update_option('goto_token', $token['access_token']);
    update_option('goto_refresh', $token['refresh_token']); // expect: refresh-token-dropped high
}
