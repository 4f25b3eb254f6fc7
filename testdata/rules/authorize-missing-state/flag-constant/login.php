<?php
function login($id)
{
    header('Location: ' . Urls::LOGIN . '&client_id=' . $id); // expect: authorize-missing-state high
}
