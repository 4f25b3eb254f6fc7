function Update-Token([System.Data.SqlClient.SqlConnection]$Connection, [string]$User) {
    $address = 'https://api.example.test/oauth/old_token?grant_type=password&user_id={0}' -f [uri]::EscapeDataString($User)
    $answer = Invoke-RestMethod -Method Get -Uri $address # [login]

    $known = New-Object System.Data.SqlClient.SqlCommand('SELECT COUNT(*) FROM tokens WHERE token = @token', $Connection)
    [void]$known.Parameters.AddWithValue('@token', $answer.access_token)
    if ($known.ExecuteScalar() -gt 0) { return }

    $command = $Connection.CreateCommand()
    $command.CommandText = 'UPDATE tokens SET token = @token WHERE owner = @owner'
    $command.Parameters.AddWithValue('@owner', $User) | Out-Null
    $command.Parameters.AddWithValue('@token', $answer.access_token) | Out-Null
    [void]$command.ExecuteNonQuery()
}
