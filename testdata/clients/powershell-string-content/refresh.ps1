# expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=* headers Content-Type=application/json
function Update-Ticket([string]$Ticket) {
    $json = @{ grant_type = 'refresh_token'; refresh_token = $Ticket } | ConvertTo-Json
    $content = [System.Net.Http.StringContent]::new($json, [System.Text.Encoding]::UTF8, 'application/json')
    [System.Net.Http.HttpClient]::new().PostAsync('https://api.example.test/oauth/token', $content).Result
}
