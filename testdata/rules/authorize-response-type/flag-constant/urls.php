<?php
class Urls
{
    const LOGIN = 'https://api.getgo.com/oauth/v2/authorize';
}
