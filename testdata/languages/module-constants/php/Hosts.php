<?php

namespace Shop\Config;

interface Hosts
{
    const API = 'https://api.example.test';
}
