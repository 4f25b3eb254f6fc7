<?php
function login($id, $state)
{
    header('Location: ' . Urls::LOGIN . '?client_id=' . $id . '&state=' . $state); // expect: authorize-response-type high
}
