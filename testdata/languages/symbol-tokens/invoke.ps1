enum Key { Server; Token }

class Settings {
    hidden [hashtable]$values = @{}

    [Settings] Provide([Key]$key, [string]$value) {
        $this.values[$key] = $value
        return $this
    }

    [string] Text([Key]$key) { return $this.values[$key] }
}

$Settings = [Settings]::new().Provide([Key]::Server, 'https://api.example.test').Provide([Key]::Token, '/oauth/old_token')

function Get-Token($Code) {
    $uri = $Settings.Text([Key]::Server) + $Settings.Text([Key]::Token)
    $client = [System.Net.WebClient]::new()
    $client.Headers['Content-Type'] = 'application/x-www-form-urlencoded'
    $client.UploadString($uri, 'POST', "grant_type=authorization_code&code=$Code") # [code]
}
