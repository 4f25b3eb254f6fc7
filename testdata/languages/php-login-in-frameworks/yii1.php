<?php

class TicketsComponent extends CApplicationComponent
{
    public $host = 'https://api.example.test';
    public $user;
    public $password;
    public $key;

    public function login()
    {
        $query = array(
            'grant_type' => 'password',
            'user_id' => $this->user,
            'password' => $this->password,
            'client_id' => isset(Yii::app()->params['ticketsKey']) ? Yii::app()->params['ticketsKey'] : $this->key,
        );
        $answer = CJSON::decode(file_get_contents($this->host . '/oauth/old_token?' . http_build_query($query))); // [login]
        if (!is_array($answer)) {
            throw new CHttpException(502, 'No answer');
        }
        return $answer;
    }
}
