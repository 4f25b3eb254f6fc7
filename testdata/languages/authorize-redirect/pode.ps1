Start-PodeServer {
    Add-PodeEndpoint -Address localhost -Port 8080 -Protocol Http

    Add-PodeRoute -Method Get -Path '/login' -ScriptBlock {
        $state = [guid]::NewGuid().ToString('N')
        $query = [ordered]@{
            client_id    = 'k-1'
            redirect_uri = 'https://shop.example.test/back'
            state        = $state
        }
        $pairs = $query.GetEnumerator() | ForEach-Object { '{0}={1}' -f $_.Key, [uri]::EscapeDataString($_.Value) }
        Move-PodeResponseUrl -Url "https://api.example.test/oauth/old_authorize?$($pairs -join '&')" # [authorize]
    }
}
