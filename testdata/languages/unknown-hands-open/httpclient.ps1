using namespace System.Net.Http

Import-Module VendorSigning

function Get-Token([string]$Code) {
    $client = [HttpClient]::new()
    Add-VendorSignature $client 'k-1'
    $form = [System.Collections.Generic.Dictionary[string, string]]::new()
    $form['grant_type'] = 'authorization_code'
    $form['code'] = $Code
    $client.PostAsync('https://api.example.test/oauth/old_token', [FormUrlEncodedContent]::new($form)).Result # [code]
}
