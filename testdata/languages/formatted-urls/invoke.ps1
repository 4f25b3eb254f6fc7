function Get-Login($User) {
    $uri = [string]::Format('https://api.example.test/oauth/old_token?grant_type=password&user_id={0}&client_id={1}', $User, 'k-1')
    Invoke-RestMethod $uri # [sprintf]
}

function Update-Login($Old) {
    $template = 'https://api.example.test/oauth/old_token?grant_type=refresh_token&refresh_token=OLD'
    Invoke-RestMethod -Uri ($template -replace 'OLD', $Old) # [replace]
}

function Open-Page($Back) {
    $page = 'https://api.example.test/oauth/old_authorize?client_id=k-1&redirect_uri={0}' -f [uri]::EscapeDataString($Back)
    Start-Process $page # [authorize]
}
