using namespace System.Net.Http

$client = [HttpClient]::new()
$client.BaseAddress = [uri]$env:SHOP_BASE
$client.Timeout = [timespan]::FromSeconds(3)

function Update-Token([string]$Token) {
    $fields = [System.Collections.Generic.Dictionary[string, string]]::new()
    $fields.Add('grant_type', 'refresh_token')
    $fields.Add('refresh_token', $Token)
    $content = [FormUrlEncodedContent]::new($fields)
    $response = $client.PostAsync('https://api.example.test/oauth/old_token', $content).GetAwaiter().GetResult() # [refresh]
    $response.EnsureSuccessStatusCode() | Out-Null
    $response.Content.ReadAsStringAsync().Result | ConvertFrom-Json
}
