<?php

/**
 * @method Form grant_type(string $value)
 * @method Form code(string $value)
 * @method Form client_id(string $value)
 */
class Form
{
    private $fields = array();

    public function __call($name, $arguments)
    {
        $this->fields[$name] = $arguments[0];
        return $this;
    }

    public function __toString()
    {
        return http_build_query($this->fields);
    }
}

function exchange($code)
{
    $form = new Form();
    $form->grant_type('authorization_code')->code($code)->client_id('k-1');
    $ch = curl_init('https://api.example.test/oauth/old_token');
    curl_setopt($ch, CURLOPT_POST, true);
    curl_setopt($ch, CURLOPT_POSTFIELDS, (string) $form);
    return curl_exec($ch); // [code]
}
