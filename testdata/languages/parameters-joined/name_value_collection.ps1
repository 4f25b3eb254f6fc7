using namespace System.Collections.Specialized

function Get-Token([string]$Code) {
    $form = [NameValueCollection]::new()
    $form.Add('grant_type', 'authorization_code')
    $form['code'] = $Code
    $client = New-Object System.Net.WebClient
    $bytes = $client.UploadValues('https://api.example.test/oauth/old_token', 'POST', $form) # [code]
    [System.Text.Encoding]::UTF8.GetString($bytes) | ConvertFrom-Json
}
