# expect: GET https://api.example.test/oauth/token query grant_type=password user_id=* password=* client_id=app
function Get-Seat([string]$User, [string]$Secret) {
    $uri = "https://api.example.test/oauth/token?grant_type=password&user_id=$User&password=$([uri]::EscapeDataString($Secret))&client_id=app"
    Invoke-RestMethod $uri -UseBasicParsing
}
