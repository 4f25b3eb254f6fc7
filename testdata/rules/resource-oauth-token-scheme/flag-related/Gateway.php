<?php
namespace Shop\Meetings;

class Gateway
{
    public function address()
    {
        return 'https://api.getgo.com';
    }
}
