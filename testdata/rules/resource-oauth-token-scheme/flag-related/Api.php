<?php
namespace Shop\Meetings;

// The parent's file names the class with the host.
abstract class Api
{
    protected $gateway;

    public function __construct(Gateway $gateway)
    {
        $this->gateway = $gateway;
    }
}
