<?php

class A
{
    protected $options;

    public function __construct(array $options)
    {
        $this->options = array_merge(array('host' => 'https://none.example.test', 'path' => '/none'), $options);
    }

    protected function get(array $query)
    {
        return file_get_contents($this->options['host'] . $this->options['path'] . '?' . http_build_query($query));
    }
}

class B extends A
{
    public function __construct(array $options)
    {
        parent::__construct(array_replace(array('host' => 'https://api.example.test'), $options));
    }
}

class C extends B
{
    public function __construct()
    {
        parent::__construct(array('path' => '/oauth/old_token', 'key' => 'k-3'));
    }

    public function login($user)
    {
        return $this->get(array('grant_type' => 'password', 'user_id' => $user, 'client_id' => $this->options['key'])); // [login]
    }
}
