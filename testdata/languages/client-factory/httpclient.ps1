using namespace System.Net.Http

$Defaults = @{ BaseAddress = 'https://none.example.test/'; Headers = @{ 'X-App' = 'shop' } }

function New-ShopClient {
    param([hashtable]$Headers = @{}, [hashtable]$Overrides = @{})

    $settings = $Defaults.Clone()
    foreach ($key in $Overrides.Keys) { $settings[$key] = $Overrides[$key] }
    $client = [HttpClient]::new()
    $client.BaseAddress = $settings.BaseAddress
    foreach ($name in $settings.Headers.Keys) { $client.DefaultRequestHeaders.Add($name, $settings.Headers[$name]) }
    foreach ($name in $Headers.Keys) { $client.DefaultRequestHeaders.Add($name, $Headers[$name]) }
    return $client
}

$Client = New-ShopClient -Headers @{ Accept = 'application/json' } -Overrides @{ BaseAddress = 'https://api.example.test/oauth/' }

function Get-Token($Code) {
    $form = [System.Collections.Generic.Dictionary[string, string]]::new()
    $form['grant_type'] = 'authorization_code'
    $form['code'] = $Code
    $Client.PostAsync('old_token', [FormUrlEncodedContent]::new($form)).Result # [code]
}
