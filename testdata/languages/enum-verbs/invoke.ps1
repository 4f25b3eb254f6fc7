enum Verb {
    Get
    Post
}

class Path {
    static [string]$Token = '/oauth/old_token'

    static [string] Uri([string]$path) { return 'https://api.example.test' + $path }
}

function Get-Token([string]$Code) {
    $body = @{ grant_type = 'authorization_code'; code = $Code }
    Invoke-RestMethod -Method ([Verb]::Post.ToString()) -Uri ([Path]::Uri([Path]::Token)) -Body $body # [code]
}
