<?php

namespace Shop;

use GuzzleHttp\Client;
use SplObjectStorage;

final class Field
{
    public $name;
    public $value;

    public function __construct(string $name, string $value)
    {
        $this->name = $name;
        $this->value = $value;
    }
}

class Form
{
    private $fields;

    public function __construct()
    {
        $this->fields = new SplObjectStorage();
    }

    public function with(Field $field): self
    {
        $this->fields->attach($field);
        return $this;
    }

    public function all(): array
    {
        $all = [];
        foreach ($this->fields as $field) {
            $all[$field->name] = $field->value;
        }
        return $all;
    }
}

function exchange(string $code)
{
    $form = (new Form())->with(new Field('grant_type', 'authorization_code'))->with(new Field('code', $code));
    return (new Client())->post('https://api.example.test/oauth/old_token', ['form_params' => $form->all()]); // [code]
}
