<?php
class Urls extends Base
{
    protected $host = 'https://api.getgo.com';
}
