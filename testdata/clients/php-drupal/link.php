<?php
// expect: built https://api.example.test/oauth/authorize query client_id=k-1 redirect_uri=*

function shop_settings_form($form, &$form_state)
{
    $query = array('client_id' => 'k-1', 'redirect_uri' => url('shop/back', array('absolute' => TRUE)));
    $form['link'] = array('#markup' => l(t('Connect'), 'https://api.example.test/oauth/authorize', array('query' => $query)));
    return system_settings_form($form);
}
