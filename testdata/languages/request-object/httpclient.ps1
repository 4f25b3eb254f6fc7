using namespace System.Net.Http

function New-TokenRequest([string]$Code) {
    $body = "grant_type=authorization_code&code=$([uri]::EscapeDataString($Code))"
    $request = [HttpRequestMessage]::new([HttpMethod]::Post, 'https://api.example.test/oauth/old_token')
    $request.Content = [StringContent]::new($body, [System.Text.Encoding]::UTF8, 'application/x-www-form-urlencoded')
    return $request
}

function Get-Token([string]$Code) {
    $client = [HttpClient]::new()
    $request = New-TokenRequest $Code
    try {
        $response = $client.SendAsync($request).GetAwaiter().GetResult() # [code]
        return $response.Content.ReadAsStringAsync().Result | ConvertFrom-Json
    }
    finally {
        $client.Dispose()
    }
}
