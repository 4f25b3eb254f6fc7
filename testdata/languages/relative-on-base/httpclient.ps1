using namespace System.Net.Http
using namespace System.Collections.Generic

$rooted = [HttpClient]::new()
$rooted.BaseAddress = [uri]'https://api.example.test/v1/'
$relative = New-Object System.Net.Http.HttpClient
$relative.BaseAddress = 'https://api.example.test/oauth/'

function Update-Token($Token) {
    $form = [Dictionary[string, string]]::new()
    $form['grant_type'] = 'refresh_token'
    $form['refresh_token'] = $Token
    $rooted.PostAsync('/oauth/old_token', [FormUrlEncodedContent]::new($form)).Result # [rooted]
}

function Get-Token($Code) {
    $form = [Dictionary[string, string]]::new()
    $form.Add('grant_type', 'authorization_code')
    $form.Add('code', $Code)
    $relative.PostAsync('old_token', [FormUrlEncodedContent]::new($form)).Result # [relative]
}
